package shop

import (
	"errors"
	"net/http"
	"sort"
	"time"
)

type user struct{ name string }

func sorted(users []user) {
	sort.Slice(users, func(i, j int) bool {
		return users[i].name <= users[j].name // expect: misread-call
	})
	sort.SliceStable(users, func(a, b int) bool { return len(users[a].name) >= len(users[b].name) }) // expect: misread-call
}

func days(since time.Time) int {
	return int(time.Since(since) / time.Hour * 24) // expect: misread-call
}

func fail(resp *http.Response) error {
	return errors.New("status " + string(resp.StatusCode)) // expect: misread-call
}
