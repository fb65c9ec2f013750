/** What this folder uses of dmn-moddle, which carries no types: elements are made by type name and read as data. */
declare module 'dmn-moddle' {
  export class DmnModdle {
    create(type: string, properties?: object): object;
    createAny(type: string, namespace: string, properties?: object): object;
    toXML(element: object, options?: { format?: boolean }): Promise<{ xml: string }>;
    fromXML(xml: string): Promise<{ rootElement: unknown; warnings: { message: string }[] }>;
  }
}
