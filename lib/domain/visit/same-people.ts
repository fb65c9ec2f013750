import type { VisitPerson } from './visit';

/**
 * Who of the people written down is who on the visit already: whoever is given by id, then the same name and title, then
 * the same name where each side has it once. What else hangs on a person stays theirs, whichever form or program writes the
 * list; an id that nobody on the visit has is not taken over. Nobody is two people.
 */
export function whoIsWho(written: readonly VisitPerson[], before: readonly VisitPerson[]): VisitPerson[] {
  const found = written.map((): string | undefined => undefined);

  for (const isSame of LIKENESSES)
    for (const [place, person] of written.entries())
      found[place] ??= before.find(
        (known) => known.id && !found.includes(known.id) && isSame(person, known, written, before),
      )?.id;

  return written.map(({ id: _asWritten, ...person }, place) => {
    const id = found[place];
    return id ? { id, ...person } : person;
  });
}

type Likeness = (
  person: VisitPerson,
  known: VisitPerson,
  written: readonly VisitPerson[],
  before: readonly VisitPerson[],
) => boolean;

const LIKENESSES: readonly Likeness[] = [
  (person, known) => person.id === known.id,
  ({ name, title }, known) => name === known.name && title === known.title,
  ({ name }, known, written, before) =>
    name !== '' && name === known.name && [written, before].every((people) => isOnce(name, people)),
];

const isOnce = (name: string, people: readonly VisitPerson[]) =>
  people.filter((person) => person.name === name).length === 1;
