import { sayDay } from '../shared/say-day';
import type { LocalizedText } from '../visit/vocabulary';
import type { PairReason } from './compare-guests';
import type { Reason } from './order-guests';
import { ordinalInEnglish, quotedRank } from './rank-words-in-text';

/** A reason as a sentence. Names are never bent: they stand as they were written. */
export function tellReason(reason: Reason): LocalizedText {
  switch (reason.code) {
    case 'HEAD_FIRST':
      return {
        fi: `Delegaation johtaja on delegaationsa ensimmäinen, arvosta riippumatta (seuraavana ${reason.before.name}).`,
        sv: `Delegationsledaren står främst i sin delegation, oberoende av rang (därefter ${reason.before.name}).`,
        en: `The head of delegation stands first of the delegation, whatever the ranks (next ${reason.before.name}).`,
      };
    case 'COMPANION':
      return {
        fi: `Seuralainen: heti sen jälkeen, jonka seurassa on (${reason.of.name}).`,
        sv: `Följeslagare: genast efter den som följs (${reason.of.name}).`,
        en: `A companion: right after the one accompanied (${reason.of.name}).`,
      };
    case 'COMPANION_BY_OWN_RANK':
      return {
        fi: `Seuralainen (${reason.of.name}), mutta paikka tulee omasta arvosta.`,
        sv: `Följeslagare (${reason.of.name}), men platsen kommer av den egna rangen.`,
        en: `A companion (${reason.of.name}), but placed by their own rank.`,
      };
    case 'PARTNER_NOT_LISTED':
      return {
        fi: 'Se, jonka seurassa on, puuttuu luettelosta: paikka tulee omasta arvosta.',
        sv: 'Den som följs saknas på listan: platsen kommer av den egna rangen.',
        en: 'The one accompanied is not in the list: the place comes from the guest’s own rank.',
      };
    case 'BEFORE_NEXT': {
      const because = tellPair(reason.because);
      return {
        fi: `Ennen seuraavaa (${reason.next.name}): ${because.fi}.`,
        sv: `Före nästa (${reason.next.name}): ${because.sv}.`,
        en: `Before ${reason.next.name}: ${because.en}.`,
      };
    }
    case 'WITHOUT_RANK':
      return {
        fi: 'Arvoa ei ole annettu: niiden jälkeen, joilla on arvo.',
        sv: 'Ingen rang har angetts: efter dem som har en rang.',
        en: 'No rank given: after those who have one.',
      };
    case 'FORMER_WITHOUT_RANK': {
      const rank = quotedRank(reason.rank, true);
      return {
        fi: `Virka, jota ei enää hoida, ei anna sijaa (${rank.fi}): niiden jälkeen, joilla on arvo.`,
        sv: `Ett ämbete som har lämnats ger ingen plats (${rank.sv}): efter dem som har en rang.`,
        en: `An office no longer held gives no place (${rank.en}): after those who have a rank.`,
      };
    }
    case 'OFFICE_UNKNOWN':
      return {
        fi: 'Virkaanastumispäivää ei tiedetä: ryhmässään niiden jälkeen, joiden päivä tiedetään, sitten nimen mukaan.',
        sv: 'Tillträdesdagen är okänd: i sin grupp efter dem vars dag är känd, sedan efter namn.',
        en: 'Date of office unknown: in the group after those whose date is known, then by name.',
      };
    case 'SET_BY_HAND':
      return {
        fi: `Asetettu käsin: arvojärjestyksen mukaan sija olisi ${reason.byTable}.`,
        sv: `Satt för hand: enligt rangordningen vore platsen ${reason.byTable}.`,
        en: `Set by hand: would be ${ordinalInEnglish(reason.byTable)} by the table.`,
      };
  }
}

/** Why one stands before the next, as it follows a colon. */
function tellPair(because: PairReason): LocalizedText {
  switch (because.code) {
    case 'RANK': {
      const [rank, other] = [quotedRank(because.rank), quotedRank(because.otherRank)];
      return {
        fi: `arvo ${rank.fi} on arvojärjestyksessä ennen arvoa ${other.fi}`,
        sv: `rangen ${rank.sv} går i rangordningen före ${other.sv}`,
        en: `the rank ${rank.en} comes before ${other.en}`,
      };
    }
    case 'RANK_OR_NONE': {
      const rank = quotedRank(because.rank);
      const former = because.otherFormer && quotedRank(because.otherFormer, true);
      return former
        ? {
            fi: `arvo ${rank.fi} antaa sijan, ${former.fi} ei`,
            sv: `rangen ${rank.sv} ger en plats, ${former.sv} gör det inte`,
            en: `the rank ${rank.en} gives a place, ${former.en} does not`,
          }
        : {
            fi: `arvo ${rank.fi} on annettu, seuraavalle ei ole annettu arvoa`,
            sv: `rangen ${rank.sv} har angetts, för nästa har ingen rang angetts`,
            en: `the rank ${rank.en} is given, for the next one none is`,
          };
    }
    case 'PRESENT_BEFORE_FORMER':
    case 'FORMER_BEFORE_PRESENT': {
      const rank = quotedRank(because.rank);
      return because.code === 'PRESENT_BEFORE_FORMER'
        ? {
            fi: `sama arvo (${rank.fi}), virassa oleva ennen entistä`,
            sv: `samma rang (${rank.sv}), den som innehar ämbetet före den tidigare`,
            en: `the same rank (${rank.en}), the present holder before the former one`,
          }
        : {
            fi: `sama arvo (${rank.fi}), entinen ennen virassa olevaa`,
            sv: `samma rang (${rank.sv}), den tidigare före den som innehar ämbetet`,
            en: `the same rank (${rank.en}), the former holder before the present one`,
          };
    }
    case 'PLACE_OF_FORMER': {
      const rank = quotedRank(because.rank, because.former);
      const other = quotedRank(because.otherRank, because.otherFormer);
      return {
        fi: `${rank.fi} on arvojärjestyksessä ennen: ${other.fi}`,
        sv: `${rank.sv} går i rangordningen före ${other.sv}`,
        en: `by what the table says of former holders ${rank.en} comes before ${other.en}`,
      };
    }
    case 'OFFICE_EARLIER': {
      const said = (day: string) => ({ fi: sayDay(day, 'fi'), sv: sayDay(day, 'sv'), en: sayDay(day, 'en') });
      const [since, other] = [said(because.since), said(because.otherSince)];
      return {
        fi: `sama ryhmä, virassa ${since.fi} alkaen, seuraava ${other.fi} alkaen`,
        sv: `samma grupp, i ämbetet sedan ${since.sv}, nästa sedan ${other.sv}`,
        en: `the same group, in office since ${since.en} before ${other.en}`,
      };
    }
    case 'OFFICE_KNOWN':
      return {
        fi: `sama ryhmä, virassa ${sayDay(because.since, 'fi')} alkaen; seuraavan virkaanastumispäivää ei tiedetä`,
        sv: `samma grupp, i ämbetet sedan ${sayDay(because.since, 'sv')}; nästas tillträdesdag är okänd`,
        en: `the same group, in office since ${sayDay(because.since, 'en')}; of the next one the date of office is unknown`,
      };
    case 'OWN_PLACE':
      return {
        fi: `sama ryhmä, oman listansa sija ${because.place} ennen sijaa ${because.otherPlace}`,
        sv: `samma grupp, plats ${because.place} på den egna listan före plats ${because.otherPlace}`,
        en: `the same group, ${ordinalInEnglish(because.place)} in their own list before ${ordinalInEnglish(because.otherPlace)}`,
      };
    case 'OWN_PLACE_KNOWN':
      return {
        fi: `sama ryhmä, oman listansa sija ${because.place}; seuraavan sijaa ei tiedetä`,
        sv: `samma grupp, plats ${because.place} på den egna listan; nästas plats är okänd`,
        en: `the same group, ${ordinalInEnglish(because.place)} in their own list; the place of the next one is unknown`,
      };
    case 'NAME':
      return {
        fi: 'sama ryhmä, eikä muu erota: aakkosjärjestys',
        sv: 'samma grupp, och inget annat skiljer: bokstavsordning',
        en: 'the same group and nothing else between them: the alphabet',
      };
    case 'ID':
      return {
        fi: 'sama ryhmä ja sama nimi: aina samassa järjestyksessä',
        sv: 'samma grupp och samma namn: alltid i samma ordning',
        en: 'the same group and the same name: always in the same order',
      };
  }
}
