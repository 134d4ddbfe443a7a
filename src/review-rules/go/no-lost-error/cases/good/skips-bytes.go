package font

import "fmt"

type font struct {
	at   int
	data []byte
}

func (t *font) Skip(count int) { t.at += count }

func (t *font) parseHead() (err error) {
	err = t.seek("head")
	t.Skip(12)
	if t.number() != 0x5F0F3CF5 {
		err = fmt.Errorf("no such font")
		return
	}
	t.Skip(2)
	return
}
