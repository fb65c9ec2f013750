import type { LooseWish } from '@/lib/domain/programme/slots/slot-draft';
import type { ProposalsJson } from '@/lib/domain/programme/slots/slot-json';
import type { SlotWishesInput } from '@/lib/domain/programme/slots/slot-schema';

export type ProposedItem = ProposalsJson['proposals'][number]['items'][number];

/** A proposal as it is drawn and read out. */
export type ShownProposal = {
  days: {
    label: string;
    /** Hours that the bar spans, as texts at its ends. */
    from: string;
    to: string;
    items: {
      key: string;
      when: string;
      title: string;
      /** Where, and who comes. */
      details: string;
      /** False for what was in the programme before. */
      isNew: boolean;
      /** Of the bar, in hundredths. */
      left: number;
      width: number;
    }[];
  }[];
  figures: string[];
  items: ProposedItem[];
};

export type ShownImpossible = {
  wishes: (LooseWish & { text: string })[];
  minimal: boolean;
  because: string[];
};

export type SlotsFound =
  | { ok: true; outcome: ProposalsJson['outcome']; proposals: ShownProposal[]; impossible: ShownImpossible[] }
  /** By path in the wishes what is wrong there. */
  | { ok: false; message: string; ofField: Record<string, string> };
export type ProposalTaken = { ok: true; message: string } | { ok: false; message: string };

export type SlotActions = {
  find: (wishes: SlotWishesInput) => Promise<SlotsFound>;
  take: (items: ProposedItem[]) => Promise<ProposalTaken>;
};

/** What can be chosen, by the names in the reader's language. */
export type SlotLists = Record<
  'venues' | 'vehicles' | 'hosts' | 'languages' | 'types',
  { value: string; label: string }[]
>;
