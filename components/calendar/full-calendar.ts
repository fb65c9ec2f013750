'use client';

import dayGrid from '@fullcalendar/react/daygrid';
import interaction from '@fullcalendar/react/interaction';
import list from '@fullcalendar/react/list';
import enGb from '@fullcalendar/react/locales/en-gb';
import fi from '@fullcalendar/react/locales/fi';
import sv from '@fullcalendar/react/locales/sv';
import multiMonth from '@fullcalendar/react/multimonth';
import theme from '@fullcalendar/react/themes/forma';
import timeGrid from '@fullcalendar/react/timegrid';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/forma/theme.css';
import './calendar.css';

/**
 * FullCalendar as every page of ours has it: one script, whichever of them is opened first. Divided by what each page
 * uses it came in two parts that were larger together.
 */
export { default as FullCalendar } from '@fullcalendar/react';
export const PLUGINS = [dayGrid, timeGrid, list, multiMonth, interaction, theme];
export const LOCALES = [fi, sv, enGb];
/** What FullCalendar calls our languages. */
export const LOCALE_CODES = { fi: 'fi', sv: 'sv', en: 'en-gb' } as const;
