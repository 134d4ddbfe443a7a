package sample

import "sort"

type item struct{ rank int }
type body struct{ items []item }

func order(in *body) *body {
	out := &body{items: append([]item(nil), in.items...)}
	sort.Slice(out.items, func(i, j int) bool { return in.items[i].rank < in.items[j].rank }) // expect: vain-call
	return out
}
