// What a browser writes at the top of a page that it saves: « saved from url=(0022)https://… », « Page saved with … url: https://… ».
const SAVED = /<!--\s*(?:saved from url=\(\d{4}\)|[^<>]{0,80}saved with[^<>]{0,200}?\surl:\s*)(https?:\/\/[^\s<>"]{1,2000})/iu;

/** The address from which a page was saved, as the browser noted it. */
export const savedFrom = (content: string): string | undefined => SAVED.exec(content.slice(0, 8192))?.[1];
