import globals from 'globals';
import tseslint from 'typescript-eslint';
import vue from 'eslint-plugin-vue';
import vueA11y from 'eslint-plugin-vuejs-accessibility';

export default tseslint.config(
  { ignores: ['dist/', 'target/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  ...vueA11y.configs['flat/recommended'],
  {
    files: ['**/*.vue', '**/*.ts'],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { parser: tseslint.parser, sourceType: 'module' },
    },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true }],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      // Layout is left to the writer: it says nothing about what the page does.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/attributes-order': 'off',
      'vue/require-default-prop': 'off',
      // A table folded into blocks on a telephone loses its meaning unless its roles are written.
      'vuejs-accessibility/no-redundant-roles': 'off',
      // A label names its field by `for` or by holding it: either is enough.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  {
    files: ['browser/**/*.ts', '*.config.*', 'tools/**'],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'max-lines': 'off' },
  },
);
