package users

import (
	"fmt"
	"math/rand"
)

func fakeUser() string {
	token := fmt.Sprint(rand.Int())
	return token
}
// path: internal/users/store_test.go
