module.exports = grammar({ name: "unres", rules: { document: $ => repeat($.text), text: $ => /[^\s]+/ } });
