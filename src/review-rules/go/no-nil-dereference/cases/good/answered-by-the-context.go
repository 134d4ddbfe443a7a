package user

import "example.com/forge/context"

func byName(ctx *context.Context, name string) *User {
	user, err := find(name)
	if err != nil {
		ctx.NotFound("byName", err)
		return nil
	}
	return user
}

func Profile(ctx *context.Context) {
	owner := byName(ctx, ctx.Params(":username"))
	if ctx.Written() {
		return
	}
	keys, err := keysOf(owner.ID)
	if err != nil {
		ctx.ServerError("keysOf", err)
		return
	}
	if ctx.User != nil && owner != nil {
		ctx.Data["follows"] = follows(ctx.User.ID, owner.ID)
	}
	ctx.Data["title"] = owner.Name
	ctx.Data["keys"] = keys
}
