package work

import (
	"errors"
	"sync"
)


type account struct{ key string }

type user struct{ account any }

type validator struct{ users sync.Map }

func (v *validator) keyOf(name string) (string, error) {
	u, _ := v.users.Load(name)
	if u == nil {
		return "", errors.New("no user " + name)
	}
	return u.(*user).account.(*account).key, nil
}
