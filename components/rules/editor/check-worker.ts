import { checkAsEdited, type EditedCheck } from '@/lib/domain/routing/check-as-edited';

/** What the editor sends and gets back; answers carry the number of their question. */
export type CheckQuestion = { number: number; content: Parameters<typeof checkAsEdited>[0] };
export type CheckAnswer = { number: number; check: EditedCheck };

// A thread of its own: however long a check takes, nobody's typing waits for it.
addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
  postMessage({ number: data.number, check: checkAsEdited(data.content) } satisfies CheckAnswer);
});
