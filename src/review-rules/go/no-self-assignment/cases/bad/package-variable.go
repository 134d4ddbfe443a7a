package config

var level = 1

func setLevel(value int) {
	level = level // expect: self-assign
}
