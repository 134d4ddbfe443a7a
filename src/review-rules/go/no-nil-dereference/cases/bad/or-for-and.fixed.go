package user

type User struct {
	Name string
	Age  int
}

func check(u *User) bool {
	if u == nil || u.Age > 18 {
		return true
	}
	return false
}
