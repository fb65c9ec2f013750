import type { LocalizedText, Rank } from '../visit/vocabulary';
import { quotedRank } from './rank-words-in-text';
import type { FormerPlace, RankGroup, RankTable, Within } from './rank-table';

/** By what the holders of a rank go among themselves, as it follows "keskenään". */
export const WITHIN_TEXTS: Record<Within, LocalizedText> = {
  DATE_OF_OFFICE: { fi: 'virkaanastumispäivän mukaan', sv: 'efter tillträdesdag', en: 'by date of office' },
  GROUP_ORDER: {
    fi: 'oman listansa järjestyksessä',
    sv: 'i den egna listans ordning',
    en: 'in the order of their own list',
  },
  NAME: { fi: 'aakkosjärjestyksessä', sv: 'i bokstavsordning', en: 'in alphabetical order' },
};

/** Where former holders stand. */
export function tellFormer(former: FormerPlace): LocalizedText {
  if (typeof former === 'object') {
    const rank = quotedRank(former.after);
    return {
      fi: `entiset vasta arvon ${rank.fi} jälkeen`,
      sv: `tidigare först efter rangen ${rank.sv}`,
      en: `former ones only after the rank ${rank.en}`,
    };
  }
  return {
    BEFORE_GROUP: {
      fi: 'entiset ennen nykyisiä',
      sv: 'tidigare före nuvarande',
      en: 'former ones before present ones',
    },
    WITH_GROUP: {
      fi: 'entiset nykyisten joukossa',
      sv: 'tidigare bland nuvarande',
      en: 'former ones among present ones',
    },
    AFTER_GROUP: {
      fi: 'entiset nykyisten jälkeen',
      sv: 'tidigare efter nuvarande',
      en: 'former ones after present ones',
    },
    WITHOUT_RANK: {
      fi: 'entinen virka ei anna sijaa',
      sv: 'ett tidigare ämbete ger ingen plats',
      en: 'a former office gives no place',
    },
  }[former];
}

/** What a group says, without the rank's name. */
export function tellGroup({ within, former }: Pick<RankGroup, 'within' | 'former'>): LocalizedText {
  const [among, past] = [WITHIN_TEXTS[within], tellFormer(former)];
  return {
    fi: `Keskenään ${among.fi}; ${past.fi}.`,
    sv: `Sinsemellan ${among.sv}; ${past.sv}.`,
    en: `Among themselves ${among.en}; ${past.en}.`,
  };
}

/** What holds for everybody, whatever the rank. */
export function tellGeneralRules(
  table: Pick<RankTable, 'headFirst' | 'companionsByOwnRank' | 'withoutRank'>,
): LocalizedText[] {
  const among = WITHIN_TEXTS[table.withoutRank];
  return [
    tellHead(table.headFirst),
    tellCompanions(table.companionsByOwnRank),
    {
      fi: `Ne, joille ei ole annettu arvoa, ovat viimeisinä, keskenään ${among.fi}.`,
      sv: `De för vilka ingen rang har angetts står sist, sinsemellan ${among.sv}.`,
      en: `Those without a rank come last, among themselves ${among.en}.`,
    },
  ];
}

function tellHead(headFirst: boolean): LocalizedText {
  return headFirst
    ? {
        fi: 'Delegaation johtaja on aina delegaationsa ensimmäinen.',
        sv: 'Delegationsledaren står alltid främst i sin delegation.',
        en: 'The head of a delegation always stands first of it.',
      }
    : {
        fi: 'Delegaation johtajan paikka tulee hänen arvostaan.',
        sv: 'Delegationsledarens plats kommer av rangen.',
        en: 'The place of a head of delegation comes from their rank.',
      };
}

function tellCompanions(byOwnRank: boolean): LocalizedText {
  return byOwnRank
    ? {
        fi: 'Seuralainen, jolla on oma arvo, on sen mukaisella paikalla; muut heti sen jälkeen, jonka seurassa ovat.',
        sv: 'En följeslagare med egen rang står enligt den; övriga genast efter den de följer.',
        en: 'A companion with a rank of their own stands by it; the others right after the one they accompany.',
      }
    : {
        fi: 'Seuralainen on aina heti sen jälkeen, jonka seurassa on.',
        sv: 'En följeslagare står alltid genast efter den som följs.',
        en: 'A companion always stands right after the one accompanied.',
      };
}

/** What another version says differently, a sentence each; none where both decide alike and rest on the same. */
export function tellTableChanges(before: RankTable, after: RankTable): LocalizedText[] {
  const placeBefore = new Map(before.groups.map((group, place) => [group.rank, { group, place }]));
  const stayed = longestRising(after.groups.map(({ rank }) => placeBefore.get(rank)?.place ?? -1));

  return [
    ...after.groups.flatMap(({ rank }, place): LocalizedText[] => {
      const was = placeBefore.get(rank);
      if (!was) return [tellAdded(rank, place + 1)];
      return stayed.has(place) || was.place === place ? [] : [tellMove(rank, was.place + 1, place + 1)];
    }),
    ...before.groups.flatMap(({ rank }) =>
      after.groups.some((group) => group.rank === rank) ? [] : [tellRemoved(rank)],
    ),
    ...after.groups.flatMap((group) => {
      const was = placeBefore.get(group.rank);
      return was ? changesOfGroup(was.group, group) : [];
    }),
    ...generalChanges(before, after),
  ];
}

/** The places of one longest run that still stands in the old order: what is not among them was moved. */
function longestRising(old: readonly number[]): Set<number> {
  const best = old.map((): number[] => []);
  old.forEach((value, place) => {
    const longest = best
      .slice(0, place)
      .filter((_, earlier) => (old[earlier] ?? 0) < value)
      .reduce<number[]>((found, one) => (one.length > found.length ? one : found), []);
    best[place] = [...longest, place];
  });
  return new Set(best.reduce((found, one) => (one.length > found.length ? one : found), []));
}

function tellMove(rank: Rank, from: number, to: number): LocalizedText {
  const said = quotedRank(rank);
  return {
    fi: `${said.fi} siirtyy sijalta ${from} sijalle ${to}.`,
    sv: `${said.sv} flyttas från plats ${from} till plats ${to}.`,
    en: `${said.en} moves from place ${from} to place ${to}.`,
  };
}

function tellAdded(rank: Rank, place: number): LocalizedText {
  const said = quotedRank(rank);
  return {
    fi: `${said.fi} lisätään sijalle ${place}.`,
    sv: `${said.sv} läggs till på plats ${place}.`,
    en: `${said.en} is added at place ${place}.`,
  };
}

function tellRemoved(rank: Rank): LocalizedText {
  const said = quotedRank(rank);
  return { fi: `${said.fi} poistuu.`, sv: `${said.sv} stryks.`, en: `${said.en} is removed.` };
}

function changesOfGroup(before: RankGroup, after: RankGroup): LocalizedText[] {
  const rank = quotedRank(after.rank);
  const change = (was: LocalizedText, is: LocalizedText): LocalizedText => ({
    fi: `${rank.fi}: ${is.fi} (ennen: ${was.fi}).`,
    sv: `${rank.sv}: ${is.sv} (förut: ${was.sv}).`,
    en: `${rank.en}: ${is.en} (before: ${was.en}).`,
  });
  const [formerBefore, formerAfter] = [tellFormer(before.former), tellFormer(after.former)];
  const { fi, sv, en } = after.note;
  return [
    ...(before.within === after.within ? [] : [change(WITHIN_TEXTS[before.within], WITHIN_TEXTS[after.within])]),
    ...(formerBefore.en === formerAfter.en ? [] : [change(formerBefore, formerAfter)]),
    ...(before.note.fi === fi && before.note.sv === sv && before.note.en === en
      ? []
      : [
          {
            fi: `${rank.fi}: uusi perustelu: ${fi}`,
            sv: `${rank.sv}: ny motivering: ${sv}`,
            en: `${rank.en}: new note: ${en}`,
          },
        ]),
  ];
}

function generalChanges(before: RankTable, after: RankTable): LocalizedText[] {
  const [was, is] = [tellGeneralRules(before), tellGeneralRules(after)];
  return is.filter((sentence, place) => sentence.en !== was[place]?.en);
}
