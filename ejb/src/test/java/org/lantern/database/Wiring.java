package org.lantern.database;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the house's beans, one of each, and fills what they inject; given ones win. */
public final class Wiring {
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<String, Object> config;

    public Wiring(Map<String, Object> config) {
        this.config = config;
    }

    public <T> Wiring with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    public <T> T get(Class<T> type) {
        Object bean = beans.get(type);
        return type.cast(bean == null ? make(type) : bean);
    }

    /** Calls a method that only the container would call, such as an observer. */
    public void call(Class<?> type, String method, Object argument) {
        try {
            Method found = type.getDeclaredMethod(method, argument.getClass());
            found.setAccessible(true);
            found.invoke(get(type), argument);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    ConfigProperty key = field.getAnnotation(ConfigProperty.class);
                    field.set(bean, key == null ? get(field.getType()) : config.get(key.name()));
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(PostConstruct.class)) {
                    method.setAccessible(true);
                    method.invoke(bean);
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot wire " + type, e);
        }
    }
}
