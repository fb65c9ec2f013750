import type { Locale } from '@/lib/domain/visit/vocabulary';
import type { Messages } from './messages/messages-of';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
