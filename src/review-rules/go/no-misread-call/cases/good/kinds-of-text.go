package texts

type name string

type user struct {
	name  name
	bytes []byte
	level uint8
	sign  rune
}

func (u user) title() string {
	return string(u.name) + string(u.bytes) + string(u.sign) + string(u.level)
}
