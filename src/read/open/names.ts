/** Names of files that may hold articles, alone or many; other files of a folder or archive are passed over. */
const ARTICLE =
  /\.(?:x?html?|shtml|txt|text|md|markdown|json|jsonl|ndjson|rss|atom|xml|mht|mhtml|warc)(?:\.gz)?$|\.(?:zip|tar|tgz|tar\.gz)$/iu;
const ARCHIVE = /\.(?:zip|tar|tgz|gz|warc)$/iu;

/** Whether a file of this name may hold articles. */
export const isArticleName = (name: string): boolean => ARTICLE.test(name);

/** Whether a file of this name may hold other files. */
export const isArchiveName = (name: string): boolean => ARCHIVE.test(name);

/** Whether an entry of this name is none that a person put into the archive: hidden, or what a system adds. */
export const isHidden = (name: string): boolean => /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/u.test(name);

/** Whether the name of an entry leads out of its archive. */
export const leadsOut = (name: string): boolean => /^(?:\/|\\|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/iu.test(name);
