/*
 * Reads calendars as libical does, for the tests: each line of the standard input names a file, and for each file goes out what
 * libical finds wrong with it and what it reads in it. Fields are separated by TAB; texts are in hexadecimal.
 *
 *   file <restrictions kept: 1 or 0> <errors of parsing and restrictions>
 *   error <text>
 *   event <uid> <start> <end> <summary> <description> <location> <status> <organizer's CN>
 *   attendee <address> <CN>
 *
 * Start and end are seconds since 1970, worked out by libical's own reading of the calendar's VTIMEZONE; a day is "dyyyymmdd".
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_file(const char *name)
{
    FILE *file = fopen(name, "rb");
    if (!file) return NULL;
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *text = malloc((size_t)length + 1);
    size_t got = fread(text, 1, (size_t)length, file);
    text[got] = 0;
    fclose(file);
    return text;
}

static void print_hex(const char *text)
{
    putchar('\t');
    for (const unsigned char *at = (const unsigned char *)(text ? text : ""); *at; at++) printf("%02x", *at);
}

static void print_time(icalproperty *property, icalcomponent *event)
{
    putchar('\t');
    if (!property) return;
    struct icaltimetype time = icalproperty_get_datetime_with_component(property, event);
    if (time.is_date) printf("d%04d%02d%02d", time.year, time.month, time.day);
    else printf("%lld", (long long)icaltime_as_timet_with_zone(time, time.zone));
}

static const char *text_of(icalcomponent *event, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    icalvalue *value = property ? icalproperty_get_value(property) : NULL;
    return value ? icalvalue_get_text(value) : "";
}

static void print_name(icalproperty *property)
{
    icalparameter *name = property ? icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER) : NULL;
    print_hex(name ? icalparameter_get_cn(name) : "");
}

static void print_errors(icalcomponent *component)
{
    for (icalproperty *error = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY); error;
         error = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)) {
        printf("error");
        print_hex(icalproperty_get_xlicerror(error));
        putchar('\n');
    }
    for (icalcomponent *inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); inner;
         inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        print_errors(inner);
}

static void print_event(icalcomponent *event)
{
    icalproperty *status = icalcomponent_get_first_property(event, ICAL_STATUS_PROPERTY);
    icalproperty *uid = icalcomponent_get_first_property(event, ICAL_UID_PROPERTY);

    printf("event");
    print_hex(uid ? icalproperty_get_uid(uid) : "");
    print_time(icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY), event);
    print_time(icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY), event);
    print_hex(text_of(event, ICAL_SUMMARY_PROPERTY));
    print_hex(text_of(event, ICAL_DESCRIPTION_PROPERTY));
    print_hex(text_of(event, ICAL_LOCATION_PROPERTY));
    print_hex(status ? icalproperty_status_to_string(icalproperty_get_status(status)) : "");
    print_name(icalcomponent_get_first_property(event, ICAL_ORGANIZER_PROPERTY));
    putchar('\n');

    for (icalproperty *attendee = icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY); attendee;
         attendee = icalcomponent_get_next_property(event, ICAL_ATTENDEE_PROPERTY)) {
        printf("attendee");
        print_hex(icalproperty_get_attendee(attendee));
        print_name(attendee);
        putchar('\n');
    }
}

int main(void)
{
    char name[4096];
    while (fgets(name, sizeof name, stdin)) {
        name[strcspn(name, "\n")] = 0;
        char *text = read_file(name);
        icalcomponent *calendar = text ? icalparser_parse_string(text) : NULL;
        if (!calendar) {
            printf("file\t0\t1\n");
            free(text);
            continue;
        }
        int kept = icalrestriction_check(calendar);
        printf("file\t%d\t%d\n", kept, icalcomponent_count_errors(calendar));
        print_errors(calendar);
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
            print_event(event);
        icalcomponent_free(calendar);
        free(text);
    }
    return 0;
}
