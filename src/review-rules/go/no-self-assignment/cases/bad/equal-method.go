package user

type User struct {
	name string
	age  int
}

func (u *User) Equal(other *User) bool {
	return u.name == other.name && u.age == u.age // expect: self-compare
}
