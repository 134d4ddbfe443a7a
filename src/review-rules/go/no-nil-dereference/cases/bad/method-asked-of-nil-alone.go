package feed

type Rules interface{ Allows(name string) bool }

type Feed struct {
	rules Rules
	list  *List
}

func (f *Feed) isShown(name string, list *List) bool {
	if f.rules != nil || !f.rules.Allows(name) { // expect: null-flow
		return false
	}
	if list == nil && list.IsEmpty() { // expect: null-flow
		return false
	}
	return name != "" && f.list == nil && f.list.Has(name) // expect: null-flow
}
