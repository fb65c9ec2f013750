import { routeVisit, type RoutingStory, tellRouting } from '@/lib/domain/routing/route-visit';
import { ok, type Result } from '@/lib/domain/shared/result';
import { toContent } from '@/lib/domain/visit/to-content';
import { visitFactsSchema } from '@/lib/domain/visit/visit-schema';
import type { Level } from '@/lib/domain/visit/vocabulary';
import { defineQuery } from '../define-use-case';
import { booksInForce } from '../visits/routing-books';

/** Where a visit with these facts would go by the rules in force, and why. Nothing is stored. */
export const previewRouting = defineQuery({
  action: 'routing.preview',
  input: visitFactsSchema,
  async run({ sql, now, input }): Promise<Result<RoutingStory & { level: Level }>> {
    const content = toContent(input);
    const books = await booksInForce(sql, now);
    const { level, routing } = routeVisit(content, null, books);
    return ok({ ...tellRouting(content, routing, routing.decision, books.ruleSet), level });
  },
});
