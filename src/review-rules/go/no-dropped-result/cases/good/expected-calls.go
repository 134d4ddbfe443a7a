package users

import (
	"example.com/app/ent"
	"example.com/app/mocks"
)

func expectCreate(store *mocks.MockStore, user *ent.User) {
	store.EXPECT().Create(user).SetArg(0, *user)
}
