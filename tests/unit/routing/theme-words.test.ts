import { describe, expect, it } from 'vitest';
import { namesBusiness } from '@/lib/domain/routing/business-words';
import { themeOf } from '@/lib/domain/routing/theme-words';

describe('the theme of a visit', () => {
  it.each([
    ['Älykaupunki', 'CLEAN_AND_SMART_CITY'],
    ['Puhdas ja älykäs kaupunki', 'CLEAN_AND_SMART_CITY'],
    ['Ilmastonmuutokseen sopeutuminen', 'CLEAN_AND_SMART_CITY'],
    ['Digitala tjänster', 'CLEAN_AND_SMART_CITY'],
    ['Circular economy', 'CLEAN_AND_SMART_CITY'],
    ['Terveysteknologia', 'HEALTH_AND_WELLBEING'],
    ['Social- och hälsovård', 'HEALTH_AND_WELLBEING'],
    ['Well-being at work', 'HEALTH_AND_WELLBEING'],
    ['Kasvuyritykset', 'STARTUPS'],
    ['Start-ups', 'STARTUPS'],
    ['Kaupunkimarkkinointi', 'CITY_MARKETING_AND_BRANDING'],
    ['Kestävä matkailu', 'CITY_MARKETING_AND_BRANDING'],
    ['Varumärket Helsingfors', 'CITY_MARKETING_AND_BRANDING'],
    ['Varhaiskasvatus', 'EDUCATION_AND_CULTURE'],
    ['Keskustakirjasto', 'EDUCATION_AND_CULTURE'],
    ['Ungdomsarbete', 'EDUCATION_AND_CULTURE'],
    ['Higher education', 'EDUCATION_AND_CULTURE'],
    ['Pyöräliikenne', 'TRAFFIC_AND_URBAN_PLANNING'],
    ['Älykäs liikenne', 'TRAFFIC_AND_URBAN_PLANNING'],
    ['Päästöttömät satamat', 'TRAFFIC_AND_URBAN_PLANNING'],
    ['Bostadspolitik', 'TRAFFIC_AND_URBAN_PLANNING'],
    ['Lähidemokratia', 'DEMOCRACY_AND_PARTICIPATION'],
    ['Invånardelaktighet', 'DEMOCRACY_AND_PARTICIPATION'],
    ['Citizen participation', 'DEMOCRACY_AND_PARTICIPATION'],
    ['EU-edunvalvonta', 'OTHER'],
    ['Nonresidential party', 'OTHER'],
  ])('of the topic "%s" is %s', (topic, theme) => {
    expect(themeOf([topic])).toBe(theme);
  });

  it('is that of the first topic that names one', () => {
    expect(themeOf(['Kaksoiskaupunki', 'Liikenneyhteydet', 'Terveys'])).toBe('TRAFFIC_AND_URBAN_PLANNING');
  });

  it('is none while no topic is given', () => {
    expect(themeOf([])).toBe('NONE');
    expect(themeOf(['  '])).toBe('NONE');
  });

  it.each([
    'Startup-ekosysteemi',
    'Kasvuyrittäjyys',
    'Yrityshautomot',
    'Kasvuföretag',
    'Företagskuvöser',
    'Start up night',
  ])('of start-ups is one about business: "%s"', (topic) => {
    expect(themeOf([topic])).toBe('STARTUPS');
    expect(namesBusiness(topic)).toBe(true);
  });
});
