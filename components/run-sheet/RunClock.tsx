'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

/** How often the clock looks: often enough that nobody sees it lag behind the one on the wall. */
const TICK_MS = 5_000;

const Now = createContext(0);

/** The moment it is, by the server's clock: a telephone's own may be wrong. */
export const useNow = () => new Date(useContext(Now));

/** Keeps the time for what stands within: the server's at first, carried on by the browser. */
export function RunClock({ serverNow, children }: { serverNow: string; children: ReactNode }) {
  const [now, setNow] = useState(() => Date.parse(serverNow));

  useEffect(() => {
    const behind = Date.parse(serverNow) - Date.now();
    const tick = () => setNow(Date.now() + behind);
    const timer = setInterval(tick, TICK_MS);
    // A telephone stops its timers while it is in a pocket.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [serverNow]);

  return <Now value={now}>{children}</Now>;
}
