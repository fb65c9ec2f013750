'use client';

import { signIn } from 'next-auth/react';
import { Button } from '@/components/ui/Button';
import { IconKey } from '@/components/ui/icons';

/** Goes to the city's identity provider and comes back to `returnTo`. */
export function CitySignIn({ label, returnTo }: { label: string; returnTo: string }) {
  return (
    <Button icon={<IconKey />} onClick={() => void signIn('oidc', { callbackUrl: returnTo })}>
      {label}
    </Button>
  );
}
