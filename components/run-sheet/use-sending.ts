'use client';

import { unstable_rethrow } from 'next/navigation';
import { useState } from 'react';
import type { Answer } from './run-actions';

/** What came of asking the server: its refusal, or that it could not be reached. */
export type Trouble = { message: string | null; signedOut: boolean; again: () => void };

/**
 * Asks the server from a place with a bad connection: what could not be sent is kept and can be sent again as it was, and nothing is
 * asked twice at once.
 */
export function useSending() {
  const [pending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function send<T>(ask: () => Promise<Answer<T>>, done: (value: T) => void): Promise<void> {
    if (pending) return;
    const again = () => void send(ask, done);
    setPending(true);
    setTrouble(null);
    try {
      const answer = await ask();
      if (answer.ok) done(answer.value);
      else setTrouble({ ...answer, again });
    } catch (error) {
      unstable_rethrow(error);
      setTrouble({ message: null, signedOut: false, again });
    } finally {
      setPending(false);
    }
  }

  return { pending, trouble, send, forget: () => setTrouble(null) };
}
