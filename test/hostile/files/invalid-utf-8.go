package a
var x = "Ã( ¡"
