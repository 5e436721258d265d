/** The companies whose spending others are set against. */
export const LARGEST_SPENDERS = ['amazon', 'microsoft', 'alphabet', 'meta'];
