/** A person one can act as. */
export interface PagePerson {
  readonly id: string;
  /** The handle, as typed after `@`. */
  readonly name: string;
  readonly realName: string;
  /** IANA time zone. */
  readonly zone: string;
  /** BCP 47. */
  readonly locale: string;
}

/** A slash command as the manifest declares it. */
export interface PageCommand {
  readonly command: string;
  readonly description: string;
  readonly hint: string;
}

/** A shortcut as the manifest declares it. */
export interface PageShortcut {
  readonly name: string;
  readonly type: 'global' | 'message';
  readonly callbackId: string;
}

/** What the page knows from the start: it does not change while the workspace runs. */
export interface Opening {
  readonly team: string;
  readonly app: { readonly id: string; readonly name: string; readonly userId: string };
  readonly people: readonly PagePerson[];
  /** Whether the app has a home tab. */
  readonly hasHome: boolean;
  readonly commands: readonly PageCommand[];
  readonly shortcuts: readonly PageShortcut[];
  /** By language: the words of the page by key, and questions the app answers. */
  readonly languages: Readonly<Record<string, PageLanguage>>;
}

/** What the page says in a language. */
export interface PageLanguage {
  readonly words: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
}
