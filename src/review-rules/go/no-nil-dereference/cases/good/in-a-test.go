// path: user/user_test.go
package user

import "testing"

type User struct {
	Name string
}

func TestUser(t *testing.T) {
	var u *User
	if u == nil {
		t.Error("no user")
	}
	if u.Name != "" {
		t.Error("a name")
	}
}
