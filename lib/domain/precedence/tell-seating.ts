import type { LocalizedText } from '../visit/vocabulary';
import type { FlagReason } from './flags';
import { ordinalInEnglish } from './rank-words-in-text';
import type { LineReason } from './receiving-line';
import type { SeatReason } from './seating-arms';

/** Why somebody stands where they stand in a receiving line. */
export function tellLine(reason: LineReason): LocalizedText {
  switch (reason.code) {
    case 'HOST_FIRST':
      return {
        fi: 'Isäntä ensimmäisenä, vieraiden tulosuunnassa',
        sv: 'Värden först, där gästerna kommer in',
        en: 'The host first, where the guests come in',
      };
    case 'HOST_NEXT':
      return {
        fi: `Isäntien järjestyksessä ${reason.place}.`,
        sv: `Nr ${reason.place} i värdarnas ordning`,
        en: `${ordinalInEnglish(reason.place)} of the hosts`,
      };
    case 'GUEST_FIRST':
      return {
        fi: 'Vieraista ensimmäinen arvojärjestyksessä',
        sv: 'Främst av gästerna i rangordningen',
        en: 'First of the guests in the order of precedence',
      };
    case 'GUEST_NEXT':
      return {
        fi: `Arvojärjestyksessä ${reason.place}.`,
        sv: `Nr ${reason.place} i rangordningen`,
        en: `${ordinalInEnglish(reason.place)} in the order of precedence`,
      };
    case 'WITH_PARTNER':
      return {
        fi: `Seuralaisena: ${reason.of.name}`,
        sv: `Följer: ${reason.of.name}`,
        en: `Accompanies ${reason.of.name}`,
      };
    case 'INTERPRETER_BEHIND':
      return behind(reason.of.name);
  }
}

/** Why somebody sits where they sit. */
export function tellSeat(reason: SeatReason): LocalizedText {
  switch (reason.code) {
    case 'CENTRE': {
      const who = tellSide(reason.side, reason.place);
      return reason.of === 'HOST'
        ? { fi: `${who.fi}: isännän paikka`, sv: `${who.sv}: värdens plats`, en: `${who.en}: the host’s seat` }
        : {
            fi: `${who.fi}: isäntää vastapäätä`,
            sv: `${who.sv}: mitt emot värden`,
            en: `${who.en}: opposite the host`,
          };
    }
    case 'BESIDE_CENTRE': {
      const who = tellSide(reason.side, reason.place);
      const { hand, nth, of } = reason;
      const isRight = hand === 'RIGHT';
      return {
        fi: `${who.fi}: ${nth}. paikka ${isRight ? 'oikealla' : 'vasemmalla'} (keskellä ${of.name})`,
        sv: `${who.sv}: plats ${nth} till ${isRight ? 'höger' : 'vänster'} om ${of.name}`,
        en: `${who.en}: ${ordinalInEnglish(nth)} seat on the ${isRight ? 'right' : 'left'} of ${of.name}`,
      };
    }
    case 'INTERPRETER_BESIDE':
      return {
        fi: `Tulkki vieressä: ${reason.of.name}`,
        sv: `Tolk bredvid: ${reason.of.name}`,
        en: `Interpreter beside ${reason.of.name}`,
      };
    case 'INTERPRETER_BEHIND':
      return behind(reason.of.name);
  }
}

function tellSide(side: 'HOST' | 'GUEST', place: number): LocalizedText {
  return side === 'HOST'
    ? { fi: `Isännistä ${place}.`, sv: `Värd nr ${place}`, en: `${ordinalInEnglish(place)} of the hosts` }
    : { fi: `Vieraista ${place}.`, sv: `Gäst nr ${place}`, en: `${ordinalInEnglish(place)} of the guests` };
}

const behind = (name: string): LocalizedText => ({
  fi: `Tulkki takana: ${name}`,
  sv: `Tolk bakom: ${name}`,
  en: `Interpreter behind ${name}`,
});

/** Why a flag stands where it stands. */
export function tellFlag(reason: FlagReason): LocalizedText {
  switch (reason.code) {
    case 'HOST_COUNTRY':
      return {
        fi: 'Isäntämaan lippu arvokkaimmalla paikalla, katsojasta vasemmalla',
        sv: 'Värdlandets flagga på hedersplatsen, till vänster från åskådaren',
        en: 'The host country’s flag in the place of honour, at the left as one looks',
      };
    case 'FRENCH_NAME':
      return {
        fi: `Ranskankielisen nimen mukaan: ${reason.name}`,
        sv: `Efter det franska namnet: ${reason.name}`,
        en: `By the French name: ${reason.name}`,
      };
    case 'SCANDINAVIAN_NAME':
      return {
        fi: `Vain Pohjoismaita, skandinaavisen nimen mukaan: ${reason.name}`,
        sv: `Endast nordiska flaggor, efter det skandinaviska namnet: ${reason.name}`,
        en: `Nordic flags alone, by the Scandinavian name: ${reason.name}`,
      };
    case 'SELF_GOVERNING':
      return {
        fi: `Itsehallinto- tai muu alue, itsenäisten valtioiden jälkeen: ${reason.name}`,
        sv: `Självstyrt eller annat område, efter de självständiga staterna: ${reason.name}`,
        en: `A self-governing or other territory, after the independent states: ${reason.name}`,
      };
    case 'INTERNATIONAL_ORGANISATION':
      return {
        fi: 'Kansainvälinen järjestö, valtioiden jälkeen',
        sv: 'Internationell organisation, efter staterna',
        en: 'An international organisation, after the states',
      };
    case 'REGIONAL_ORGANISATION':
      return {
        fi: 'Alueellinen järjestö, kansainvälisten järjestöjen jälkeen',
        sv: 'Regional organisation, efter de internationella',
        en: 'A regional organisation, after the international ones',
      };
    case 'CITY':
      return { fi: 'Kaupungin lippu viimeisenä', sv: 'Stadens flagga sist', en: 'The city’s flag last' };
  }
}
