package repos

import (
	"net/http"

	"example.com/forge/context"
)

func List(ctx *context.Context) {
	repos, err := find(ctx.User)
	if err != nil {
		ctx.Error(http.StatusInternalServerError, "find", err) // expect: answered-twice
	}
	ctx.JSON(http.StatusOK, &repos)
}
