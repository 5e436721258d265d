/** The scopes each Web API method needs: its page under https://docs.slack.dev/reference/methods. */
export const scopesOfMethods: Readonly<Record<string, readonly string[]>> = {
  'agents.sessions.setStatus': ['chat:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'chat.delete': ['chat:write'],
  'chat.getPermalink': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['im:history'],
  'conversations.info': ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  'conversations.members': ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'users.conversations': ['channels:read', 'groups:read'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.update': [],
  'views.publish': [],
};

/** The scopes each event needs: its page under https://docs.slack.dev/reference/events. */
export const scopesOfEvents: Readonly<Record<string, readonly string[]>> = {
  app_context_changed: ['assistant:write'],
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  'message.im': ['im:history'],
};

/** The scopes each feature of the manifest needs: https://docs.slack.dev/reference/app-manifest#features */
export const scopesOfFeatures: Readonly<Record<string, readonly string[]>> = {
  agent_view: ['assistant:write'],
  app_home: [],
  bot_user: [],
  shortcuts: ['commands'],
  slash_commands: ['commands'],
};

/** Newer than the list in @slack/web-api 8.2: https://docs.slack.dev/reference/scopes/assistant.write */
export const scopesNotYetTyped = ['assistant:write'];
