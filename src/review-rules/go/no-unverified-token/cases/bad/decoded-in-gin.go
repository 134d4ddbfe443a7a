package identity

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v4"
)

var parser = new(jwt.Parser)

func tenantOf(raw string) (string, error) {
	claims := jwt.MapClaims{}
	if _, _, err := parser.ParseUnverified(raw, claims); err != nil { // expect: unverified-token
		return "", err
	}
	tenant, _ := claims["tenant"].(string)
	return tenant, nil
}

func Tenant(c *gin.Context) {
	tenant, err := tenantOf(c.GetHeader("X-Token"))
	if err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.Set("tenant", tenant)
	c.Next()
}
