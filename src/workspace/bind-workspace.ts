import { arrivalOf, lastArrival } from './arrivals.ts';
import { archiveChannel, createChannel, openDirectMessage, setAppMembership } from './channels.ts';
import { channelOf, conversationsOf, personOf } from './names.ts';
import type { Parts } from './parts.ts';
import { readChannel, readEphemerals, readThread } from './read-messages.ts';
import { homeOf, modalOf } from './shown-views.ts';
import { deliverEvent, redeliver } from './to-app/deliver-event.ts';
import { askToReconnect } from './to-app/open-app-socket.ts';
import { sendOverHttp } from './to-app/send-over-http.ts';
import { click, openApp, runCommand } from './use-app.ts';
import { clickInView, closeModal, submitModal, useShortcut } from './use-views.ts';
import { addFault } from './web-api/fault.ts';
import type { Workspace } from './workspace.ts';
import { edit, say } from './write.ts';

/** Binds a workspace's parts to what can be done with them. */
export function bindWorkspace(parts: Parts, close: () => Promise<void>): Workspace {
  const { app, people, team, calls, deliveries, journal, settings, gatewayUrl, changes } = parts;
  return {
    slackApiUrl: `${gatewayUrl}/api/`,
    signingSecret: settings.signingSecret,
    app,
    people,
    team,
    calls,
    deliveries,
    journal,
    connections: () => parts.sockets.size,
    appIsAt: (url) => {
      parts.appUrl = url;
    },
    say: (...typed) => say(parts, ...typed),
    command: (...typed) => runCommand(parts, ...typed),
    edit: (...edited) => edit(parts, ...edited),
    openApp: (...opened) => openApp(parts, ...opened),
    click: (...clicked) => click(parts, ...clicked),
    shortcut: (...used) => useShortcut(parts, ...used),
    home: (person) => homeOf(parts, personOf(parts, person).id),
    modal: (person) => modalOf(parts, personOf(parts, person).id),
    clickIn: (type, person, ...clicked) => clickInView(parts, person, type, ...clicked),
    submit: (...filled) => submitModal(parts, ...filled),
    closeModal: (person) => closeModal(parts, person),
    event: (event) => deliverEvent(parts, event),
    redeliver: (delivery, reason) => redeliver(parts, delivery, reason),
    request: (request) => sendOverHttp(parts, request),
    askToReconnect: (reason) => askToReconnect(parts.sockets, reason),
    conversations: (person) => conversationsOf(parts, personOf(parts, person)),
    now: settings.clock,
    channelId: (name) => channelOf(parts, name),
    createChannel: (channel) => createChannel(parts, channel),
    directMessage: (person) => openDirectMessage(parts, personOf(parts, person)),
    setAppMembership: (channel, member) => setAppMembership(parts, channelOf(parts, channel), member),
    archive: (channel) => archiveChannel(parts, channelOf(parts, channel)),
    messages: (channel) => readChannel(parts, channelOf(parts, channel)),
    thread: (channel, ts) => readThread(parts, channelOf(parts, channel), ts),
    arrival: (message) => arrivalOf(parts, message),
    lastArrival: (person, channel) =>
      lastArrival(parts, channelOf(parts, channel), personOf(parts, person).id),
    ephemerals: (person, channel) =>
      readEphemerals(parts, channelOf(parts, channel), personOf(parts, person).id),
    until: changes.until,
    watch: changes.watch,
    fault: (method, kind, options) => addFault(parts.faults, method, kind, options),
    close,
  };
}
