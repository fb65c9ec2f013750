/** What somebody is in the delegation. There is one head at most; a companion is somebody's. */
export const DELEGATE_ROLES = ['HEAD', 'MEMBER', 'COMPANION', 'SECURITY', 'INTERPRETER', 'PRESS', 'STAFF'] as const;
export type DelegateRole = (typeof DELEGATE_ROLES)[number];
