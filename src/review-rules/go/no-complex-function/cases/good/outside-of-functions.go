// options: {"complexity": 1, "nesting": 1}
package a

var isOn = a && b || c && d

const both = 1 > 0 && 2 > 1 && 3 > 2
