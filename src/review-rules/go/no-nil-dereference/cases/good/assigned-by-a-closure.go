package user

type User struct {
	Name string
}

func find(each func(func(*User))) string {
	var found *User
	each(func(u *User) {
		found = u
	})
	return found.Name
}
