package texts

type tokens struct{ code, total int }

func shift(s string, by int) string {
	out := ""
	for _, r := range s {
		out += string(r+rune(by)) + string(s[0])
	}
	return out + string(rune(by)) + string('a'+by)
}

func (t tokens) text(b []byte) string {
	return string(b) + string(t.code)
}
