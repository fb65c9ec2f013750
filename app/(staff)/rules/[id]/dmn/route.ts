import { writeDmn } from '@/lib/domain/routing/dmn/write-dmn';
import { currentActor } from '@/lib/server/current-actor';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { readRuleSet } from '@/lib/usecases/rules/read-rule-sets';

/** One version of the rules as a DMN 1.3 file to be kept or opened in another tool. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const { version, ruleSet } = grantedOrPage(await readRuleSet(await currentActor(), { id }), `/rules/${id}`);

  return new Response(await writeDmn(ruleSet), {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'content-disposition': `attachment; filename="vierailut-saannosto-${version}.dmn"`,
      'cache-control': 'no-store',
    },
  });
}
