import type { Seating } from '@/lib/domain/precedence/seating';

/** An order that was tried, told in the reader's language: what the form sends back to be shown. */
export type TriedOrder =
  | { ok: false; message: string; ofField: Record<string, string> }
  | {
      ok: true;
      version: number;
      /** What a screen reader is told of it. */
      announced: string;
      doubts: string[];
      guests: {
        id: string;
        place: number;
        byTable: number;
        setByHand: boolean;
        name: string;
        rank: string;
        isHead: boolean;
        reasons: string[];
      }[];
      hosts: TriedPlace[];
      line: TriedPlace[];
      flags: { id: string; name: string; reason: string }[];
      seating: Seating;
      /** In the order of the seats: who, of which side, and why there. */
      seats: { side: string; reason: string }[];
    };

type TriedPlace = { id: string; place: number | null; name: string; reason: string };

export type TryOrderAction = (before: TriedOrder | null, form: FormData) => Promise<TriedOrder>;
