package users

import (
	"errors"
	"fmt"
)

type user struct {
	id     string
	active bool
}

var errNoUser = errors.New("no user")

func find(users []*user, id string) *user {
	for _, u := range users {
		if u.id == id {
			return u
		}
		return nil // expect: one-pass-loop
	}
	return nil
}

func index(users []user, id string) (int, error) {
	for i := 0; i < len(users); i++ {
		u := users[i]
		if users[i].id == id && u.active {
			return i, nil
		}
		return -1, fmt.Errorf("no user %s", id) // expect: one-pass-loop
	}
	return -1, errNoUser
}

func isAnyActive(users []user) bool {
	for i := range users {
		if users[i].active {
			return true
		} else {
			return false // expect: one-pass-loop
		}
	}
	return false
}

func areAllActive(byID map[string]user) bool {
	for _, u := range byID {
		if !u.active {
			return false
		}
		return true // expect: one-pass-loop
	}
	return true
}
