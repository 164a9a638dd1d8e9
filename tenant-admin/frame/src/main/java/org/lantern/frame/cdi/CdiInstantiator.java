package org.lantern.frame.cdi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.server.VaadinService;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.util.Arrays;

/**
 * A bean is handed out as CDI scopes it; any other class with an {@code @Inject} constructor is made with what that
 * asks for and then belongs to Vaadin. What a view is given are desks: proxies that need no destroying.
 */
class CdiInstantiator extends DefaultInstantiator {
    CdiInstantiator(VaadinService service) {
        super(service);
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        if (asksForBeans(type)) {
            return new Unmanaged<>(type)
                    .newInstance()
                    .produce()
                    .inject()
                    .postConstruct()
                    .get();
        }
        Instance<T> beans = CDI.current().select(type);
        return !Component.class.isAssignableFrom(type) && beans.isResolvable() ? beans.get() : super.getOrCreate(type);
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return getOrCreate(type);
    }

    private static boolean asksForBeans(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors()).anyMatch(CdiInstantiator::isInjected);
    }

    private static boolean isInjected(Constructor<?> constructor) {
        return constructor.isAnnotationPresent(Inject.class);
    }
}
