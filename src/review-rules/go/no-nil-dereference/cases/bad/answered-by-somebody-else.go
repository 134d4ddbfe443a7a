package user

type User struct {
	ID int
}

func Profile(ctx *Context, all *Store) {
	owner := all.find("name")
	if ctx.Written() {
		return
	}
	ctx.Show(owner.ID) // expect: null-flow
	if owner != nil {
		ctx.Done()
	}
}
