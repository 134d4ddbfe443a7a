package feed

type Rules interface{ Allows(name string) bool }

type Feed struct {
	rules Rules
	spare *Feed
	list  *List
}

func (f *Feed) isShown(name string, list *List) bool {
	if f.rules == nil || !f.rules.Allows(name) {
		return false
	}
	if list != nil && list.IsEmpty() {
		return false
	}
	if list == nil && f.list.IsEmpty() {
		return false
	}
	if f.list == nil && f.rules.Allows(name) || f.list.Has(name) {
		return true
	}
	return f.list == nil && f.spare.list.Has(name)
}

