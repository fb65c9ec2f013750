/** Why something was refused, by the code of the refusal (lib/domain/shared/result.ts). */
export const refusal = {
  NOT_FOUND: 'It was not found, or you may not see it.',
  NOT_SIGNED_IN: 'Sign in to continue. What you have typed is kept.',
  INVALID: 'Please check the marked fields.',
  CONFLICT:
    '{count, plural, one {A place or a vehicle is already taken at that time.} other {# places or vehicles are already taken at that time.}} Nothing has been saved.',
  STALE: '{name} changed the visit {when}. Changed: {fields}. Nothing has been overwritten.',
  NOT_POSSIBLE_NOW: 'The visit is now “{status}”, so this can no longer be done.',
  forbidden: {
    NO_ROLE: 'Your role does not allow this.',
    OWN_REQUEST: 'You cannot approve or reject a visit that you requested or prepared.',
    ADMINISTERS: 'An administrator does not approve what they administer.',
    NOT_YOUR_STEP: 'This approval step is not yours.',
    ALREADY_DECIDED: 'The approval step has already been decided.',
    DISQUALIFIED: 'You are disqualified from deciding this visit.',
    ABSENT: 'You are recorded as absent today, so your substitute decides.',
    HELD_FOR_EXCEPTION: 'Its target is dormant or suspended: the visit waits for the chief executive’s exception.',
    NOT_HELD: 'The visit does not wait for an exception.',
    PLACES_LOST:
      'An item of the programme has lost its venue or vehicle to another. Move the item, or save it again in the programme.',
    OTHER_DEPARTMENT: 'Only an administrator of the department agrees on its behalf.',
    AGREED_ALREADY: 'One person does not agree to a rule set twice.',
    NOT_ENTRUSTED: 'There is no such person, or they have not entrusted you with this.',
    NOT_THE_DECLARER: 'Only whoever made the declaration can withdraw it.',
    ALREADY_READ: 'The programme has been acknowledged already.',
    SHARED_BY_PROTOCOL: 'A link to a restricted visit is made by protocol officers alone.',
  },
  programme: {
    STALE: '{name} changed the programme first, {when}. Changed items: {items}. Nothing has been overwritten.',
  },
  task: {
    STALE: '{name} changed the task {when}. Nothing has been overwritten.',
  },
  mail: {
    NOT_POSSIBLE_NOW: 'The message is now “{status}”, so it cannot be sent again.',
  },
  ruleSet: {
    STALE: '{name} changed the draft first, {when}. Changed: {parts}. Nothing has been overwritten.',
    NOT_POSSIBLE_NOW: 'The rule set has been agreed to and can no longer be changed.',
  },
  rankTable: {
    STALE:
      '{name} made a new version of the order of precedence first, {when}. Nothing has been overwritten: your changes are still on this page. Open the order in another window and make the changes to the new version.',
  },
} as const;
