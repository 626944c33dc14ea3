/** A language model for tests: a real provider of the editor that answers every request with one section. */

const { LanguageModelTextPart, lm } = require('vscode');

const answer = '````markdown\n1. The assistant searches the help centre and quotes the page it used.\n````\n';

exports.activate = (/** @type {import('vscode').ExtensionContext} */ context) => {
  context.subscriptions.push(
    lm.registerLanguageModelChatProvider('desk', {
      provideLanguageModelChatInformation: async () => [
        {
          id: 'desk-1',
          name: 'Desk Model',
          family: 'desk',
          version: '1',
          maxInputTokens: 8000,
          maxOutputTokens: 8000,
          capabilities: {},
          isUserSelectable: true,
        },
      ],
      provideLanguageModelChatResponse: async (_model, _messages, _options, progress) => {
        progress.report(new LanguageModelTextPart(answer));
      },
      provideTokenCount: async (_model, text) => String(text).length / 4,
    }),
  );
};
