-- 100,000 visits over ten years, the same for the same seed: every choice is read off an md5 of the seed and the row.
-- :count visits from 2020 to 2029, about 800 a month; the demonstration accounts of the benchmark request them.
CREATE OR REPLACE FUNCTION bench_number(seed text, row_number bigint, what text, below int) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT abs(('x' || substr(md5(seed || ':' || row_number || ':' || what), 1, 7))::bit(28)::int) % below
$$;

INSERT INTO visit (reference, version, status, status_since, kind, direction, purpose, title, starts_at, ends_at, organisation, country, city,
  announced_count, asks_to_meet, topics, goals, host, languages, needs, estimated_cost_eur, confidentiality, level, lead_department,
  support_department, rule, routing, rule_set_id, requester_id, prepared_by, search_text, notes)
SELECT 'B-' || lpad(n::text, 7, '0'), 1, status, starts_at - interval '20 days', kind, CASE WHEN kind IN ('OUTGOING_VISIT', 'BENCHMARKING_TRIP') THEN 'OUTGOING' ELSE 'INCOMING' END,
  CASE WHEN kind = 'INCOMING_VISIT' THEN 'STUDY' END, title, starts_at, starts_at + (1 + bench_number($1, n, 'hours', 8)) * interval '1 hour'
    + CASE WHEN bench_number($1, n, 'days', 10) = 0 THEN interval '1 day' ELSE interval '0' END,
  organisation, country, city, 1 + bench_number($1, n, 'count', 40), '{}', ARRAY[topic], ARRAY['LEARNING'], '', ARRAY['en'], '{}',
  bench_number($1, n, 'cost', 20000), confidentiality, 'ORDINARY', CASE WHEN rule = 'K8' THEN 'ADMINISTRATIVE' ELSE 'ECONOMIC' END, NULL, rule,
  jsonb_build_object('facts', jsonb_build_object('kind', kind, 'direction', CASE WHEN kind IN ('OUTGOING_VISIT', 'BENCHMARKING_TRIP') THEN 'OUTGOING' ELSE 'INCOMING' END,
    'purpose', CASE WHEN kind = 'INCOMING_VISIT' THEN 'STUDY' ELSE 'NONE' END, 'level', 'ORDINARY', 'travellingBody', 'OFFICIALS', 'asksToMeetLeadership', 'NO',
    'signing', 'NO', 'body', CASE WHEN rule = 'K8' THEN 'HIGHEST_LEADERSHIP' ELSE 'NONE' END, 'aboutBusiness', 'NO'),
    'levelBecause', '{"fi": "", "sv": "", "en": ""}'::jsonb, 'override', NULL,
    'decision', jsonb_build_object('rule', rule, 'leadDepartment', CASE WHEN rule = 'K8' THEN 'ADMINISTRATIVE' ELSE 'ECONOMIC' END, 'supportDepartment', NULL,
      'demands', '[]'::jsonb, 'matched', '[]'::jsonb, 'passedOver', '[]'::jsonb)),
  (SELECT id FROM rule_set ORDER BY version LIMIT 1), $2::uuid, '{}',
  lower('b-' || lpad(n::text, 7, '0') || ' ' || title || ' ' || organisation || ' ' || city || ' ' || topic), ''
FROM (
  SELECT n, kind, organisation, country, city, topic, starts_at, topic || ': ' || organisation AS title,
    CASE kind WHEN 'INCOMING_VISIT' THEN 'K4' WHEN 'CITY_MARKETING_EVENT' THEN 'K5' WHEN 'CONGRESS_HOSPITALITY' THEN 'K6' WHEN 'COOPERATION_MEETING' THEN 'K8' ELSE 'K7' END AS rule,
    CASE WHEN starts_at < '2026-01-01' THEN (ARRAY['COMPLETED', 'REPORTED', 'COMPLETED', 'CANCELLED'])[1 + bench_number($1, n, 'status', 4)]
      ELSE (ARRAY['SUBMITTED', 'IN_PREPARATION', 'IN_APPROVAL', 'APPROVED', 'CONFIRMED', 'CONFIRMED'])[1 + bench_number($1, n, 'status', 6)] END AS status,
    CASE WHEN bench_number($1, n, 'secret', 50) = 0 THEN 'RESTRICTED' ELSE 'INTERNAL' END AS confidentiality
  FROM (
    SELECT n,
      (ARRAY['INCOMING_VISIT', 'INCOMING_VISIT', 'INCOMING_VISIT', 'BENCHMARKING_TRIP', 'OUTGOING_VISIT', 'CITY_MARKETING_EVENT', 'CONGRESS_HOSPITALITY', 'COOPERATION_MEETING'])[1 + bench_number($1, n, 'kind', 8)] AS kind,
      (ARRAY['Stockholms stad', 'Tallinna linn', 'Oslo kommune', 'Københavns Kommune', 'Gemeente Amsterdam', 'Stadt Wien', 'Freie und Hansestadt Hamburg', 'Seoul Digital Foundation', 'Rīgas dome', 'Miasto Gdańsk', 'Ville de Paris', 'Comune di Milano'])[1 + place] || ' ' || bench_number($1, n, 'unit', 400) AS organisation,
      (ARRAY['SE', 'EE', 'NO', 'DK', 'NL', 'AT', 'DE', 'KR', 'LV', 'PL', 'FR', 'IT'])[1 + place] AS country,
      (ARRAY['Stockholm', 'Tallinn', 'Oslo', 'København', 'Amsterdam', 'Wien', 'Hamburg', 'Soul', 'Riika', 'Gdańsk', 'Pariisi', 'Milano'])[1 + place] AS city,
      (ARRAY['Kaupunginjohtajan tapaaminen', 'Pyöräliikenne', 'Älykäs kaupunki', 'Varhaiskasvatus', 'Kiertotalous', 'Kaavoitus', 'Kirjastot', 'Hulevedet', 'Asuntopolitiikka', 'Kasvuyritykset'])[1 + bench_number($1, n, 'topic', 10)] AS topic,
      timestamptz '2020-01-01 00:00+02' + bench_number($1, n, 'day', 3652) * interval '1 day' + (8 + bench_number($1, n, 'hour', 9)) * interval '1 hour' AS starts_at
    FROM generate_series(1, $3::bigint) AS n CROSS JOIN LATERAL (SELECT bench_number($1, n, 'place', 12) AS place) AS p
  ) AS drawn
) AS visits
