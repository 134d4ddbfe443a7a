package sample

import "sort"

type item struct{ rank int }
type body struct{ items []item }
type response struct{ body body }

func order(resp *response) {
	out := &resp.body
	sort.Slice(out.items, func(i, j int) bool { return resp.body.items[i].rank < resp.body.items[j].rank })
}
