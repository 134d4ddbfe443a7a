package form

type Field struct {
	value string
	dirty bool
}

func (f *Field) SetValue(value string) {
	f.dirty = true
	f.SetValue(value) // expect: endless-recursion
}
