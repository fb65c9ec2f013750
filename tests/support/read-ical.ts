import ICAL from 'ical.js';

/** An event as ical.js reads it. Moments are milliseconds, worked out from the calendar's own VTIMEZONE; days are yyyymmdd. */
export type ReadEvent = {
  uid: string;
  start: number | string;
  end: number | string | null;
  summary: string;
  description: string;
  location: string;
  status: string;
  /** Every property by its name in capitals, as its text stands in the file. */
  properties: Record<string, string>;
  component: ICAL.Component;
};

/** Reads a calendar with ical.js, by the time zones that it brings itself. */
export function readIcal(text: string): { calendar: ICAL.Component; events: ReadEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((component) => {
      const zone = new ICAL.Timezone(component);
      return [zone.tzid, zone] as const;
    }),
  );

  const moment = (component: ICAL.Component, name: string): number | string | null => {
    const property = component.getFirstProperty(name);
    const value = property?.getFirstValue();
    if (!property || !(value instanceof ICAL.Time)) return null;
    if (value.isDate) return value.toString().replaceAll('-', '');
    const tzid = property.getParameter('tzid');
    const zone = typeof tzid === 'string' ? zones.get(tzid) : ICAL.Timezone.utcTimezone;
    if (!zone) throw new Error(`The calendar has no VTIMEZONE of ${String(tzid)}.`);
    const wall = Date.UTC(value.year, value.month - 1, value.day, value.hour, value.minute, value.second);
    return wall - zone.utcOffset(value) * 1000;
  };

  const events = calendar.getAllSubcomponents('vevent').map((component): ReadEvent => {
    const said = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
    return {
      uid: said('uid'),
      start: moment(component, 'dtstart') ?? '',
      end: moment(component, 'dtend'),
      summary: said('summary'),
      description: said('description'),
      location: said('location'),
      status: said('status'),
      properties: Object.fromEntries(
        component.getAllProperties().map((property) => [property.name.toUpperCase(), property.toICALString()]),
      ),
      component,
    };
  });
  return { calendar, events };
}
